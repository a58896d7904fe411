print("raylib-demo")
