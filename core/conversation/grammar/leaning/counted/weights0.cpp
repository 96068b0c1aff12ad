#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning0;
const std::string_view kLeaning0 = R"(
#$=a-24b-21c-20d-30e-26f-28g-24h-30i-27j-33k-33l-31m-27n-23o-24p-30q-24r-24s-27t-21u-30v-14
#^=a-24b-21c-20d-30e-26f-28g-24h-30i-27j-33k-33l-31m-27n-23o-24p-30q-24r-24s-27t-21u-30v-14
#^$=a-7b-20c-7d-7e-10f5h-14i-6j-15k-9l3o11p-6r7s-13t10u-5
#^a=a-6b-18c18d-5e-5g-15h-9i-13j-9l-9m-7n-6o-10p-13q-12r-4s-4t-9u-9v-14
#^a$=b-11c11e-8f-9g-4i-8k-12o-8p-6q-3t-5u-8v-12 #^aa=b6f4t-3v-6 #^ab=c-4 #^ad=v12 #^ae=v5 #^af=b3
#^ah=c-3v5 #^ai=b-5c6f3j-3k4v-11 #^ak=c5v-4 #^am=c4v-4 #^an=a-5b-9c6v-10 #^ao=u4 #^ap=q-4
#^ar=b-5c9f3v-6 #^at=v-7 #^av=c4i-7 #^ay=a4
#^b=b-12c14d-7f-16g-12h-7j-5l-12n-6o-13p-6q-12r-6s-9u-7v-6 #^b$=a-9b-7c16g-17i3o-3r-6u-5v-17
#^ba=v-8 #^bb=v4 #^be=v4 #^bh=b-5c5v-4 #^bi=b-6g4 #^bj=b4v5 #^bm=v-5 #^bn=b-6 #^bo=v3 #^bp=v4
#^br=c7v-8 #^bs=b9c-4 #^bx=a5c-4n-3v5 #^c=a-10b-14c4d-7f-3g4h-5i-3m3v5 #^c$=b-4g8 #^ca=c-3 #^cb=c3
#^ci=b-6 #^cn=b-3c7 #^d=a-11b-6e-12g-9h-6m8n-9o-6s-5u-6 #^d$=a-7c-6d-3e-10g-5i-8k3n-3q-5u-3v9
#^da=c5v-5 #^de=q4 #^do=c5 #^dx=b-5k-8m4 #^e=a-11d-15f3h-6j-10k-6l-3m-9n-6o11p-14q8r-10s-11t-8v-13
#^e$=a-7b-11c-4d-8f-6g3h-3i-7k-3m-4n-7p-5u4 #^ed=o3 #^ee=k-7o-13v-6 #^ef=b3 #^eg=c-6
#^ei=a-4c7f10o8p-6q8r-3 #^en=b-6c6k3o8v-6 #^eo=f11o5 #^ep=b5c-8 #^es=b7 #^ez=b3c-4
#^f=a-9b22c-13d-3f-9g-12h-9i-3j-5m-4n-3o-6q-3r-5s-8u-6v-15 #^f$=b10c-12g-6u-3v-10 #^fa=v-3 #^fb=b8
#^fd=b5v-10 #^fi=b3 #^fj=h-3 #^fk=b3 #^fx=b7v-5 #^g=b-3c-9d-6e-12g4k-3m-6n-10o7q5r-3v4
#^g$=a-11b-10e-5g4m-4n-4o4q7u12 #^gg=a-4b5u-3 #^gi=o3 #^gm=v7 #^gn=a7b5r-4 #^gp=v4 #^gt=g4v-6
#^gx=v5 #^gy=b8u-6 #^h=a13b-6q-9v-10 #^h$=a7b-12g5n10v-13 #^hb=b5 #^hc=b4 #^hn=b-6c9
#^hx=a10b-4c-4n-7 #^i=a-3c-5d-5e-7f-4h-3i-6j-5k-3l-7m-7o-10p-7q-5r-3s-14u-12
#^i$=a4b-7c10e4f-4l-4m15n7p-5q6r14u5v-3 #^ia=a-4c3d-7e-5i4t-6v-10 #^ib=a-11b-9c4e-4l6o-4q-5r-3s-4t6
#^ic=a-3c4e-11g6q-3 #^id=b-6e-11f-4g-7i-5k13m-11q8v17 #^ie=c-4g-19o4p4v3 #^if=b7c-6k-4o-7r-9s3v-6
#^ig=b4c-5i-3v4 #^ih=a-4b13d-4n-7v-13 #^ii=c-6d-7e-8f-5g10j-4m-7n-8q-4s-3v-4
#^ij=a-3b-4d3g3h3j9k-4v-13 #^ik=c-6d-5e-10f3g-8h-5m-4t5v6 #^il=b7c-7m-5v-10 #^im=b7k-3
#^in=a6c-3d-7f-4j5n3o-4q-12r-7t-11v8 #^io=a-8b3c-3r-7s10v5 #^ip=c6d-4e8f3j-5m-5n-4o-5r-7s-3v-6
#^iq=a15b-16c-14d-4e6g8 #^ir=d-4e-5h4i-3j5k-3r8s-9t6v-4 #^is=b7v-17
#^it=a-20b-8d14f-7g6h-3l6m10n-3r3v10 #^iv=b11c-12g-8i3 #^iw=b10c-6e-3f-3g-7i-5v-7
#^ix=a15b-18c-10e-4f8i-7l-3m-8n-5q4u-4v12 #^iy=a3b4i-3n3u-4v9 #^iz=a-10b-7c5d6j-6m-7q4
#^j=a-15d13e-10f-4h3i-4k-3l-4n-11o-8p-3q-6r-5s-7t-3u-7v5
#^j$=b-15c-10d8e-9g-9i-11j-16k-6m-4n-8o-5r-6s-3u-7v5 #^ja=b3c-6 #^je=k4 #^jh=b8
#^ji=a-4b5c5d4f-8j7k-3t-3 #^jl=b-5d4 #^jn=c-3h5r4 #^jo=h-3r-5 #^jp=h5 #^jt=a-5d4 #^jx=v6
#^k=b8d-6e-6f-9l-3n-8 #^k$=a-13b6c-8e3f-5 #^ka=c4 #^ki=b-5e-7n-3v13 #^kn=i6v-4 #^kq=b7v-4 #^kr=b9c-3
#^kt=a9b-3v-8 #^kx=c5 #^l=a-7c-8h-3u-6v6 #^l$=b-5u-6v14 #^lo=v-3 #^lp=b4i3
#^m=b-8c17e-12g-8j-3m-4n-3o-5r-3u-3v-9 #^m$=c15e-10i4m-4v-12 #^ma=c-4 #^mb=c-7 #^mi=b-9c16v-9
#^mn=c11 #^mx=c6 #^my=v4 #^n=b-3c-10d-12f-9g3i-7l-14m-18o-30p9r-15s15v3
#^n$=b-6c-4d11g8i-6j3m-9o-7q3t-4 #^na=a-7c-14f-3i-5t3u5v17 #^nb=k-4v4 #^nd=s6 #^ne=c-8p8s-8v4
#^nf=b-12c-3h3i-5j-3r8v20 #^ng=b3k3v-7 #^nh=a3b-12n3v7 #^ni=b-3c-3d-5e10i5j3n-7o-9p9r-10s10t5u-5
#^nj=e3f-3h11j-3p-8v-6 #^nk=b-3v10 #^nl=a-6b4e3v-3 #^nm=c8v-5 #^nn=b3d-13f4i-5l-5n-5p-3q3r-5s11t-3
#^no=b-6c5g7j4k5p10q3r-6u5 #^np=a-9b-5h10i3k3p14q3v-3 #^nq=e-5v-4 #^nr=a9b3c-6n7v-6 #^ns=a-10b6c-7
#^nt=a12d-6e-16f4g-3i-3j-9n-12p-7s-9v-11 #^nv=a-3c-3i18s-6v-6 #^nw=b3
#^nx=a-4b8c-8e-7g-5j-5n6p3r10s5t3v4 #^ny=e-3s6u-3v-9
#^nz=a-8c19d-12e-7f-10g3h-5i-9j3k-13n4q-4s-7u-3v-26 #^o=a-4b-5c4f-4g-7i-6k-9p-13q-7r23s-9t-4u-6v-3
#^o$=a-18b-18f-3g-9h3p-6s-3t-5u-6 #^oa=c5 #^od=c-3 #^oe=o4r16 #^og=a6v-4 #^oi=b4g5r11s-6
#^ok=b3e3v-4 #^om=c5 #^oo=v-6 #^op=r7 #^oy=r-4 #^p=a-8b-6c-9e9f-4g-11j-14k-20l-6n-5o3p-20s-19u-11v-6
#^p$=a-7b-3d6f-8m7o7p-7v-12 #^pa=c-3e7 #^pb=b3v-3 #^pc=b-9c3 #^pd=m-3 #^pe=d3i3k-3p-17r5v-7 #^pg=a5
#^ph=b6e-3 #^pi=a-6b3c-16f3g-4h3k-4o4v6 #^pj=d-4e-6h-5v8 #^pk=b-6e15v-18 #^pm=c5v-6
#^pn=a-5b-8c5e7g-3h4i-4n-10r-4s-3 #^po=c-3t-4v16 #^pq=b-4c-3v6 #^pr=b-4c7v-3 #^pt=n8v-5 #^pv=i9v-6
#^pw=b12c-9e-5h-4v-5 #^px=b-10e4 #^py=e6v-6 #^pz=b3 #^q=a-8b-6c-9d6e12g-16h-6m-3n-6o8t-6v-3
#^q$=a-7b-6d3e11f-7g-4m-3n-3o8v-21 #^qi=a-4b-4d7e5m-4v-8 #^qj=e-3v6 #^qn=f4m3 #^qo=v7 #^qx=f-3
#^r=a-18c-5d-12e6f-9h-11j-11k-7l-4m-5n4o-6p6q-10r-3t-9v6
#^r$=a-17c-10f-9g5h-6k-3m-8n7o-4p4q-8r-4s3u3v16 #^ra=b-3c13f-5v-6 #^re=v-4 #^rf=b14c-14f3v-8
#^rl=v-3 #^rn=c-3v5 #^rp=e3 #^rr=b-5c3 #^rs=b9v-11 #^ry=e5
#^s=a-15b33c-31e-9g-9h4m-5n-7o-3p-4q-3r-7u-4v-16 #^s$=a-4b13c-8d-6g-5n-7u-8v-6 #^si=b8c-9v-4
#^sj=h4r-3v-9 #^sk=b7c-5 #^sn=a-5b8c-3 #^sx=b3 #^t=a-8b7c-21e-5f4h-9j3k-3l4n3o-7q-9r-10s-4v-6
#^t$=a-6b11c-6e-8f-13g-11h-3j-3l5r-5t-4v-7 #^ti=a-9c-7d6f8n-4v13 #^tj=a8b10d-5f6h-3 #^tn=n4
#^to=a6v-3 #^tp=g3 #^tx=a-14j12 #^ty=a5 #^v=b-9c-5e-7g-5i4l-3n-4 #^v$=b-3c-4 #^vi=c3 #^vn=i11v-6
#^vx=a-3i-3v6 #^w=a-5c-7g-4h3i9 #^w$=a-4v3 #^wi=h4 #^wn=c-4i9
#^x=a25b-16c-11d-14e-15f-11g-4h-7i-7j-4k-5l-8m-13n-6o-12p-8q-11r-24s-4t-5u-20v-8
#^x$=a9b-20c-15d-11e-3h-6j-12l-22n-15p-3r-19t-5u-5v-5 #^xb=a-7n10 #^xd=j11k-7s-3 #^xe=j5k6
#^xg=b7v-5 #^xi=e-7f-7i-4j7k-10l7o-3q-8s-4v-3 #^xm=b-3 #^xn=a5b-5s9 #^xp=c-3g-6i-3k4q3v10 #^xq=e-10
#^xt=a30b6c3e-8g-5j-17l-20m-9r-6s-6v-26 #^xx=l3n3 #^xy=a4e4j-3u-3 #^xz=b-4v7
#^y=a-8b-9c-12d-7g-20h-5i-7m4o-8s-13t-10u9v3 #^y$=a-22b-9c-8e-7f4g-10k-7m4n-6p5s-3u9 #^ya=v6
#^yb=v10 #^yd=m10v-5 #^ye=g-5p-7q8v-8 #^yf=b-6v7 #^yh=a-7n7 #^yi=d-5e11f-3g-7h-4k4t-4v3
#^yj=d-5h3v-6 #^yn=a16b8e-10j-4v-4 #^yp=e4 #^yq=a-3f6v12 #^ys=b-4v9 #^yt=a-9g3l3v-19
#^yx=a10e-5j3n-3 #^yz=q3 #^z=a5b-10c-5e-5f-11h-6i-8j-6l-6q3s-9u4 #^z$=a-5d-10f-3k-5n3r-7 #^zc=b-5v-3
#^zi=b-5g4h-4k4q3r-4 #^zj=b-3d3g-3 #^zn=c-8r8s-7 #^zo=a4 #^zw=b3 #^zx=a6v-4 #^zy=u5v-3
#a=a-27b-20c30d-11e-15f-8g-31h-5i-18j-11l-13m-13n-19o-5q-3r-6
#a$=a-18b-24c21d-7e-13f-3g-15h-15i-7j-13l-10m-3n-7o-4r-8 #aa=b4f7t-4 #aa$=b5f7v-7 #ab=b-12c8s3v-10
#ab$=b-5c12r-4v-8 #abi=s3 #abn=r5 #ac=b9c-3v-7 #ac$=b9v-7 #ad=c-8s-3v9 #ad$=c-3v9 #ae=b-5
#ae$=b-5c11v-6 #aeb=c-10v9 #aee=v-3 #aei=v3 #af=b7 #af$=b5 #ag=b-7c3v3 #ag$=b-7c7v3 #ah=v5 #ah$=v5
#ai=b-6c5d3g-4h3i-3j-7k3s3 #ai$=q-5r3v6 #aib=b-6c14s4v-12 #aic=v-5 #aid=k4 #aif=b5 #aii=c-4 #aij=h3
#ail=c3v4 #ain=e3v-6 #aip=c-3 #aix=c3v-4 #aiz=c9 #aj=b9d-3 #aj$=b9d-3 #ak=c7v-4 #aki=c7v-4 #al=b6
#al$=b6 #am=q-3 #am$=b-3c-4v3 #ame=v-3 #ami=c-3v4 #amm=b4 #amn=c8 #an=a-13b-7f-3r5s-6v6 #an$=c-3v3
#ana=c-3s-5v6 #ani=a-3c12j3v-7 #ann=u4 #ano=v9 #anz=c-3v3 #ao=c-13u4v11 #ao$=c-15v12
#ap=b7f-3q-4t-3v-4 #ap$=b8c5 #apb=v-4 #ape=q-5 #ar=b-6c16f6q8v-15 #ar$=c9f-6q7v-10 #ari=b-4c6
#arp=f6 #at=v-8 #at$=a3v-8 #av=c14i-6 #av$=c9i-10 #ax=v-3 #ay=a5v6 #ay$=c5 #ayi=v6 #ayt=a5 #az=b-3c5
#az$=c4 #b=a-18b-18c30d-3e-14f-8g-8h-13i-11j-8k-11m-14n-8p-4q-7u-5v-4
#b$=a-14b-12c17d-8e-8f-12g-10h-11j-3k-10l-4m-8o-4p-3q-6r-10t-7u-5v-7 #ba=s-5 #ba$=b-5c19r-5s-4v-29
#bai=c3 #ban=v4 #bao=c-12v8 #bar=c3 #bb=c4 #bb$=c-4v8 #bbn=c3 #bd=c-5v-5 #bd$=c-3 #be=v3
#be$=b6c-5v5 #beg=b-3 #bh=b-9c12v-7 #bh$=b-3 #bhi=b-3c8 #bi=a-6c10i-3 #bi$=b-6c9g3 #bia=v-6 #bii=c6
#bio=v4 #bix=a-3l4 #bj=a3b3h-4v12 #bj$=b4h-3v13 #bk=b-4v-10 #bki=b-4c14v-11 #bm=c6v-12 #bm$=c7v-12
#bn=b-5c4d3v4 #bna=c-9 #bni=b-4c7 #bnz=f4 #bo=c-8 #bo$=c-8v4 #bp=b7h4i-4v3 #bp$=h4 #bpb=b4 #bpe=b3
#br=c4l-3 #br$=c7v-8 #bri=c-3v5 #brr=c3 #brv=c-3 #bs=b5v-6 #bs$=b-5c5 #bw=c7 #bw$=c7 #bx=a3i-3n-8v9
#bx$=c6g-3n-7v-3 #bxi=c5 #bxo=c-7v7 #by=a-3g7v-7 #by$=g8v-4 #bz=b-5c9 #bz$=c5
#c=a-9c5f-7g4h-15j-11k-3l-5p-5t-6 #c$=a-9b3c-7e4g13i-4k-5m-6q-3t-3u-6v-10 #ca=b-3c8d3v-8
#ca$=c9d3v-10 #cab=c-3 #cb=b-4c6v-5 #cba=v-3 #cbs=b-3c4 #ce=b-3v4 #ce$=v7 #cf=b-5v3 #cg=b4c-5
#cge=b3c-4 #ch=b11v-9 #ch$=c3 #chb=b7 #chi=b6 #ci=b5c-9g-9i4 #ci$=v8 #cin=c-4 #cip=c-6g-6i8 #cj=v6
#ck=b6 #ck$=b7 #cl=v3 #cm=b5c-10 #cm$=b4c-3 #cn=a3b-4c11e-5 #cn$=a3b5c3e-3 #cnn=b3 #cnx=b-6c3
#cnz=b-6 #con=b4 #cp=b-4c6e3q-3v3 #cpb=c7 #cpi=g4 #cpn=e3 #cr$=c9 #ct=a-5m5v5 #ct$=a-5m5v5 #cv=p-3
#cvi=p-3 #cw=b-8c10 #cw$=b-6c4 #cwn=c4 #cxi=b3 #cz=b-4c6
#d=a-8b-3c-6d-6g-12h-16j13k6l-9m10n-18o-12p-3t-5u-3 #d$=a-13b-4c-14f4g-16h-9j6l-8n-10o-3t-4u-9v6
#da=c11v-5 #da$=c11v-4 #db=v4 #de=a-3d-3f-3g-5q6 #de$=c-4q6 #dee=k6 #den=j5 #df=b3
#di=c3g3k4m4n-3o-3v-7 #di$=c-11e-3g3s3v-6 #dia=c6 #dii=s-3 #din=b4c4j-3 #dir=k3 #dj=h-4p-3 #dj$=h-3
#dn=c-6k-3 #dnn=c-3 #do=c5 #doi=c3 #dp=q-3r-3 #dr=s-3 #dx=a6f6j7k-4m4 #dx$=m4q-4 #dxe=f7q-3
#dxi=a5j4 #dxp=q6 #dy=u4 #e=a-10e-12g9h-19i-3k12l-11m-17n-7o10q16s-8t-5
#e$=a-10b-17c-10e-6f-3g9h-20i-6j-5k6l-10m-12n-10o-15p5q10s-14t-4v3 #ea=b-4c5q5 #ea$=c10 #ear=q5
#eb=c-8v8 #eb$=c-10v8 #ec=b-4 #ec$=c-4 #ed=b4 #edi=b4 #ee=a6b-8c-3i-5k-3o-13p3q3r-3v-5
#ee$=a5b-14c-8d-4o-14p3 #eee=o-8q6 #eei=b3i-4 #eep=c5 #ef=b6o3 #ef$=b6 #eg=b3c-14g5q-4v-3
#eg$=c-13g4v-5 #ei=a-6f6k6o17p-5q9s3v-4 #ei$=f9i4k8o5q-5 #eia=b-4c8q7 #eib=b-5c9q3 #eic=i-4
#eig=b10q-3v-3 #ein=b5c-6j3q5 #eio=v3 #eip=b-5 #ej=q5 #ej$=h7q3 #em=c3 #en=c4f-6h-3j4k4o5q4r-7v-4
#en$=j3k5p-5q4 #eni=b6 #enn=b3 #enp=q-4 #enz=c3 #eo=f10g-3o3r-3v-8 #eo$=f4g-3v-3 #eoi=f6o3
#ep=c5o3q3r-4 #ep$=c7 #epc=c3 #epe=c3r-3 #epk=b3 #epm=c-4v4 #epp=c-4 #er=c6f3o7q-3 #er$=o3q-7
#erx=f4 #es=b7 #et=g7 #eti=g4 #ex=c4v-3 #exi=c4 #ez=b3d5q-5 #ez$=q-5
#f=a-20b31c-21e-14g-23i-12j-8k-4l-6m-13n-11
#f$=a-9b11c-5d-10e-14f-8g-14i-11j-6k-9m-4n-5q-7r-5s-4u-8v3 #fa=b6v-7 #fa$=c-6 #fb=b8 #fb$=b7
#fd=b14c-3o-4v-16 #fd$=b10o-4v-12 #fdn=c-3 #fe=p3v3 #fe$=v3 #fi=a-5b5c-9f5g-3v7 #fi$=b-5r6v5
#fia=c-5 #fin=b-5f9v7 #fio=b-4 #fip=b8 #fir=b10v-5 #fj=h-5 #fj$=h-3 #fk=b6v-6 #fn=s6v6 #fn$=b-3s6v7
#fo=b-3 #fp=b7 #ft=b5 #fx=b12c-3v-8 #fx$=b8v-5 #fxi=b4s-3
#g=b15c-12d-10e-3f-17j-3k-4l-7m-13n-10p-7q-6 #g$=a-9b5d-5e-6f-9k-9l-3m-7n-3p-3s-4u5 #ga=c-3 #gai=v-4
#gar=b3 #ge=b13o-3v-4 #ge$=b12o-3v-8 #gei=c-4k4 #gg=a-6b11u-6v-6 #gg$=a-3b8u-6v-5 #gi=b3g-3o4q-4r4
#gi$=b-3v7 #gig=b7 #gip=b4 #gk=b-5 #gki=b-5 #gm=b-3v5 #gm$=v6 #gn=a8r-4 #gn$=a7r-3 #gni=b5 #gp=b7
#gpa=v4 #gpn=b5 #gt=a6d-3g4v-6 #gt$=g4v-6 #gx=v4 #gx$=v7 #gy=a-6b8g4u-6v-7 #gy$=b7g4u-6v-5 #gz=b5
#gzi=b5 #h=a-4b16c-7d-4e-11f-19h-14i-13j-10k-7l-9m-10n8q-4r-10u-9v-3
#h$=b4c-7e-6f-9h-5i-4m-3n7q-4r-4 #ha=b-4 #ha$=b-3 #hb=b9v-3 #hb$=b11v-3 #hc=b6 #hc$=b6 #hd=b5
#hd$=b5 #hi=b9c-4d-6e-10h-3i-7n-6r-3v4 #hi$=a-3d-4e-4v10 #hib=b-3c4v-3 #hic=b7c-6 #hig=c-7
#hip=b8c-3 #hir=a3b4 #hm=b-3c5 #hm$=b-3c5 #hn=b-3c7 #hn$=b-6c9 #hp=b7c-4 #hpb=b5 #hr=b6c-3
#hr$=b6c-3 #hx=a-4b-7c-3n9 #hx$=a-3b-6c-7n9 #i=a-11d-7g-6h-9i-6k-7l-4m-9n-15o-6p-7q-10r-6t-6u-12v-4
#i$=d-3l-5m4o-4r6t-4 #ia=a-8b-5c13e-11g-7l-3p3r-3v-3 #ia$=b-29c7e-6f-13i6s5u4v4 #iaa=c3f4 #iab=v-16
#iac=c-4 #iae=c6v-6 #iag=b-3 #iai=b11q-5v-6 #iaj=b6d-3 #ial=b4 #iam=b4c-8 #ian=c-3s-3v7 #iao=v4
#iap=c10v-9 #iar=c9f3q4 #iav=c10 #ib=a-14b-12c16e-8i-5j-5l6s5 #ib$=a-3b-7c7f-6g-3j-4k-8o-3r-6s5
#iba=b-3c8f5v-9 #ibd=c-3v-5 #ibe=b-5o3v-5 #ibg=c3 #ibh=c7 #ibi=a-5c5l3 #ibk=b-3c8v-7 #ibn=c-4v3
#ibo=c-6 #ibp=b3i-4 #ibr=r3v3 #ibs=b3c-3v-7 #ibx=c9v4 #iby=g6 #ic=a-5b11e-4h-5j-3n-3p-6
#ic$=b7c-3d-4g9m-3q-3 #ica=c11d3v-12 #icb=v-4 #icf=b-5 #icg=b4c-5 #ich=b12c-4v-6 #ici=b9c-5g-9i3
#ick=b6v3 #icm=b6c-10 #icp=b-9g4 #icr=c6 #ict=v6 #icv=p-3 #icw=b-8c10 #icz=b-4c6
#id=b-13c7h-9i-4j4k14m-13q4s3u-3v8 #id$=a-14b-20f3g-9h-6k6m-12s5v10 #ida=c7 #idb=v4 #ide=g-4k5
#idi=b-3c3e-6 #idx=a5j4 #ie=b-3e-5g7o6v-5 #ie$=b-5d5i3k3q5v-3 #ied=b3 #iee=o3 #ieg=d-3g4 #ier=q-5
#if=a-8b20g-4h-5p3r-3s5v-12 #if$=a-5b7c6f-8h-3r-4v-8 #ifa=c-4 #ife=p3 #ifi=b4f3 #ifn=s6 #ifp=b4
#ifx=b3s-4 #ig=b8e-8g-3i-5q-4 #ig$=e-3g-10q-4v8 #ige=b10 #igg=b3 #igi=b-3v-4 #igk=v5 #igp=b7 #igx=v3
#igy=g4 #ih=a-5b18c-7d-7e-3f-11h-3n-11r-6u-3v-8 #ih$=a-4b18c-13f-7g-12n-4r-3v-6 #iha=b-4 #ihd=b5
#ihm=b-3c5 #ii=a-4b5c3d3e-7g12h3i-3j-9k3m-7n-7q-6r-5s-3 #ii$=a-9d-3e-6g7i-3j-3l-5m-3o-4v-4
#iib=b4v-7 #iic=b10c-13v5 #iid=b-5f7k9v-7 #iie=q-3v-3 #iig=b-10c6 #iih=b4c-3 #iii=b5 #iij=h7v-6
#iik=c5v4 #iim=b4c-5v3 #iin=a4b3d5e4i3p-5r4v-4 #iip=g4 #iiq=v8 #iir=c-3v3 #iis=b-4 #iit=l5
#iiv=g3i-6 #iix=c9 #iiy=g7v-3 #iiz=c-3 #ij=a-10c-3d11h11j6k-4l-3m-5r-3v-13
#ij$=a-13b-11c-5d6g-6h4j6k-3m-4v-11 #ija=b9 #ijg=h5 #iji=i5 #ijp=d4g7 #ijt=d3
#ik=a-9b11e-12g-12h-9j-5k-5l-4m-6v3 #ik$=b13e-11g-12i3k-3m-5n-7r-5 #iki=b7c-3v-3 #ikn=f5
#ikp=b3i-5n4 #ikx=b-4c4 #ikz=r4 #il=a-4b4q-3u3v-11 #il$=t5v-6 #ilj=d3 #iln=b6 #ilt=u3
#im=a-3b4e-5g-5h-3i-7j-3k-6v8 #im$=i-3 #ime=b-12v14 #imi=b7c-8v-4 #imm=c4 #imo=v3 #imp=b4 #imy=v4
#in=a3c-5e4g-5i10j5q-7 #in$=a4b9c-11g-7j7m-4n7p5q-4r-5s11v-8 #ina=b-17c-8v22 #inb=a4h4
#ind=e7f-3j8s-3v-9 #ine=b-8f5k3v13 #inf=b-15e-3v12 #ini=b8e-7f-12j-6v-4 #inj=a5e14h-8v-15
#ink=b-5c-3v8 #inl=b20j-4s-5v-6 #inm=c3v-3 #inn=i3m3p-4s-4v-3 #ino=b12c6v-14 #inp=b-5e4p-3
#inr=c4e-3m3s6v-6 #ins=b-6v9 #int=b-6s3v11 #inv=b-5f3i12v-7 #inx=a-7i-3u4v7 #iny=a9b-3m-6
#inz=b11c-10f-4i6j-5k-3v-9 #io=a-12b4c-11g-7i-4r-8s12u3v7 #io$=b-3c-6g-3s9v9 #ioa=c-5v4
#ioi=a-4b4v-5 #ion=v6 #iop=b3v-3 #ios=v4 #iox=b12v-9 #ip=a-5b5d-6e15j-6m-4n-8o-3v-8
#ip$=d-13e4g3h6i5v-6 #ipa=b7c-3 #ipb=b-9c8f-5v7 #ipc=v7 #ipd=b-4i3 #ipe=b-11c3o3r-4 #ipg=b-5v4
#iph=b14c-7e-4v-8 #ipi=b11c-7h-6v-6 #ipj=c-3d4v-5 #ipk=c-3e10v-3 #ipl=c-3 #ipm=v-4
#ipn=b-6c6e5f7s-4v-5 #ipo=g4 #ipp=b4f3h-4u3 #ipq=b8 #ipr=b-4 #ips=b-3 #ipt=v6 #ipv=i5 #ipz=e5
#iq=a19b-3c-3e-4f-9g3i-4j-5k-3m10o-5 #iq$=a11c-12f-3g3m10n-3s3 #iqe=c5 #iqk=v5 #iqp=a3 #iqq=a3v5
#iqr=a4 #iqx=a8b-3c-4e-3v-6 #iqy=v-4 #ir=b5d-3e-8i-3j4n-7p-3r6t4v-9 #ir$=n-3q3r12t6 #ira=b-9c9
#ire=b-3 #irf=b8r-4v-8 #iri=b4c3j4v-5 #irj=h3 #irm=c7v-6 #irn=b4v8 #iro=v-5 #irp=b-3 #irr=b6c-4f5
#irs=b10c-5v-4 #irz=a6 #is=a3d-3f-5g-4h-3r-3v3 #is$=a7b-9v9 #isb=b3 #isi=a-3b5 #isr=c4
#it=b-14d3f5g7h-8j-3l9m7n-9p-7q-8r4s-3t-3v5 #it$=b-7d-6f4g-5l5m5p-6t-3v12 #itb=c3 #ite=g8 #iti=c-5
#itj=d5 #itn=a4b-4c-4d4f-3s-6 #itp=c3 #itr=a-8l7n-3 #itt=f7v-5 #ity=a-8d-3g3
#iv=b6c-11e-4h-4i9j-4v-11 #iv$=c-8i7v-14 #iva=c-6i-5v13 #ive=b3 #ivi=b3 #ivk=b-6i5v-8 #ivn=b4i6v-3
#iw=b20c-12e-6f-6g-9i-7q-4v-10 #iw$=b20c-6e-4g-7i-3q-3v-8 #ix=c3m-9n-3o3q6s-3u-6 #ix$=a9b-4f-15p3v-4
#ixa=b4v-3 #ixb=a-3c-3v6 #ixc=v3 #ixe=j3q4 #ixg=a3 #ixi=a-10b-3c4d-5f9v9 #ixj=a-3 #ixm=a-4b7v4
#ixn=c4 #ixp=k3q3v-8 #ixt=a8v-9 #ixv=v8 #ixw=c-4 #ixx=a-11b8c4 #ixy=a6f4 #iy=a7b4n3v4 #iy$=g5m-4n8
#iyg=v5 #iyi=b8n-3q7t3 #iyq=a-5v6 #iyt=d5v7 #iyx=a6b-3 #iz=a-11b-5c5d8e-6h6j-5m-7n-5q5s-4
#iz$=a-8b-10c7g7h8m-7v-3 #izb=v-5 #ize=c3q6 #izj=d5f4g-3j-4 #izn=b6 #izo=v4 #izp=d6 #izx=v7
#j=a-9c-7d24f-3g-3h8i-6k-14l-14m-10n-19o-7p-12q-5r-5v-9
#j$=a-11b-7c-30d13f3g-24h3i-24k-17l-8m-11n-15o-12p-14r-13t-12u-8v-6 #ja=b12d-4 #ja$=b9c-4 #jai=b3
#jb$=v4 #je=g5k3 #je$=g5k3 #jg=h5 #jg$=h3 #jh=b8 #jhi=b8 #ji=a-9b6c8d5f-13h-3i8j6k-3v-5
#ji$=g-3i9j7v-7 #jib=c3 #jic=b4c3 #jid=v7 #jif=b5 #jip=h-5 #jir=b3 #jit=c6 #jiz=c-3h6v-11 #jl=b-4d5
#jl$=b-4d5 #jn=e-4h6r3 #jn$=h8 #jnt=a-3 #jo=h-3r-5 #jo$=r-4v-4 #jp=g7h10v-6 #jp$=b-7h4 #jpe=d6g7
#jq=a4b-4d4 #jqi=a4b-3 #jt=b-3d9 #jti=b-4d11 #jv=q-3v5 #jvi=q-3v5 #jx=a3e4v9 #jx$=v11 #jy=a3e3
#jyi=a3 #k=a-16b14c-7d-14e6f-7g-14h-15k-7l-13m-17n-6p-3u-4
#k$=a-17b11c-14d-5e7f-5g-10h-7i-5j-7k-4l-8m-10n-17q-5r-7 #ka=c8 #ka$=c4 #ke=c-8 #ke$=c-8 #kg=b-5e7
#kg$=e7v-4 #ki=a-8b8e-13f-3j3r-4s4 #ki$=a-5b-3c4e-8i3r-3t3 #kic=b9 #kii=v5 #kin=b4 #kip=b6 #kiv=v-4
#kj=b5d-3 #kj$=b5d-3 #kn=f4i6v-3 #kn$=i6v-7 #knn=f5 #knt=a3 #kp=b3c-3e5i-5n4 #kpq=n4v-3 #kpv=i-4v6
#kq=b7v-4 #kq$=b7v-4 #kr=b7i3v3 #kr$=b9c-4 #kri=i3 #kt=a9v-8 #kt$=a9v-8 #kx=b-6c15e3 #kx$=a-6b-4c6
#kxp=c3e-3 #kxr=c3 #kxt=a5e9 #ky=a-4 #kz=r4 #kzj=r4
#l=a-23b27c-23f-6g-14h-15i-4j-9k-10m-6n-7o-5r-7v-13
#l$=a-17b14c-16f-3g-12h-8i-10j-7k-7m-5n-6q-5r-5t5u-4v-3 #la=b4 #lan=b4 #le=v3 #le$=v3 #li=a-5b4v-3
#lj=b-6d7 #lj$=b-6d7 #ln=a-6b13c-6 #ln$=a-4b5 #lnn=b4 #lo=v-3 #lp=b5i3 #lp$=b4i3 #lt=u3 #lt$=u3
#m=a-19b-3c15d-8e-6f-14g-25h-9i-9j-14k-14m-9n-9q-10r-6u-5v3
#m$=a-17c14d-8e-8f-9g-16h-6i-4j-5l-3m-7n-6r-4u-5v-3 #ma=c-6v4 #ma$=c-7v4 #mb=b4c-5 #mb$=c-7
#me=b-15c5k-3q-5v11 #me$=b-12c9k-3v5 #mee=v9 #mi=c5v-7 #mia=c10v-7 #mib=v-3 #mir=b-3 #mm=b5
#mm$=b8v-9 #mme=v3 #mmn=v3 #mn=b-3c3 #mn$=b-4c16v-7 #mni=c3 #mnz=c-7 #mo=c-10v6 #mo$=v6 #mp=c3
#mpi=c4 #mr$=c-3v4 #mx=c6 #mx$=b4 #my=v8 #myi=v4 #mz=c-3
#n=a5c-3d-9e4f-9g-8i3k-4l-10m-17n-8o-11p10q-3r-7s5t-7u-3 #n$=d4j3m-4s4t-3u-7v-5
#na=a-7b-7c-24f-7i-6j-5t6u8v27 #na$=a-3c-19e-7i-5t7v19 #nab=c4 #nae=v3 #nai=b-17c-3e3v20 #nan=c-14u3
#nb=a4c4h3k-4 #nb$=b-5c9s-3 #nba=c-9v8 #nbe=b7k-3 #nbp=h4 #nd=a5c-6e6j10k-11p-3r-3v-11
#nd$=a3b-4j12k-12v-5 #ndi=b6j-5v-4 #ne=b-4k4p12r-4s-6v10 #ne$=b-5c-5f3g6i4k5p11s-8v12 #nee=p6q5
#nei=c-3 #nep=c3 #nf=b-25c-4e-7h3i-6j-5r11v29 #nf$=b-20c-3e-6h4i-5r3v25 #nfi=b-8r8s-4 #nfn=b-5v6
#ng=b4k3q-4v-8 #nge=b3k4 #ngi=q-4 #nh=a3b-15n3v14 #nhi=a3b-14v14 #ni=a4b7d-4e7l-5m-5n-13p9r-4s9v-3
#ni$=a7b4e12f-13g-22i5j6n-4p12q4r-4u-5v-6 #nia=i-5k7v16 #nib=i-4v9 #nic=i3p-3 #nid=e8g3k-9q-4s4
#nie=c3k-3 #nif=b7c-8s8 #nih=b-12v10 #nii=c-5g8s4v-6 #nij=v5 #nik=b13f-5v-4 #nim=b-10
#nin=b4f4o-4q-3r-4s8v-5 #nio=b8c-7v-6 #nip=a-4c3h7r8s5 #niq=c3d7v-4 #nir=b3c4s3 #nis=v10
#nit=a25c-3d-17f6p-6s-3v-17 #niv=b-12i13v-9 #nix=a-14b9c9p3s-3v-12 #nj=a4b3d-9e15f-6h6j-8p-9v-22
#nj$=a-5b6d-7e14h6j-3p-10v-17 #njp=b-3e-3 #njx=e4 #nk=b-7v10 #nk$=b-23e3v10 #nki=b10c-4 #nkx=c6
#nl=a-10b14e3f-6h-4i-10j-7k-3p3v-14 #nl$=a-8b7e4f-4i-5j-7v-11 #nla=b4 #nln=a-3b4 #nm=c7 #nm$=v5
#nn=a3b3c-5e6f3i-3j5k-5l-6n-5p-10r-3s6v-5 #nn$=a-9b13h-3p-11s-4u-8 #nnb=b3 #nnd=f5j11k-4v-4
#nnf=b-7v3 #nni=a6b-6e7f6j-6s12v-3 #nnj=h4 #nnl=b8 #nnn=a5b-4c-3f5r-3s6v4 #nno=u4v-11
#nnp=b-4c3i-4s3v7 #nns=b6v-3 #nnt=a13b-4e3f-12s-4v-8 #nnx=b-3c5e-3i-4v-3 #nny=a8f-7 #nnz=c-5i6
#no=a-5b5c8d5e-4g6j4k4p11q6r-5u10v-3 #no$=a-3b8c4g8j6k5p7r-6u12v-12 #noa=v8 #noe=c5q3 #noi=v8
#nop=p4 #nor=b4 #np=a-4b-7e7f4g-3h12j-3p6s6 #np$=b-4e-3f7g-3h11i-6s-7 #npa=c3 #npd=e3v-6
#npe=b4k4p10q-3v-5 #npi=c3s4 #npk=b-9v8 #npm=v4 #npn=i4v-3 #npp=e8 #npq=e3 #npv=i3 #nq=v-8
#nq$=a-3b-3 #nr=a8c-4e-6h-4m3n7s4v-4 #nr$=a10c-6h-7n7r-4s8 #nrd=m4v-3 #nro=c4 #ns=a-8e-6v4
#ns$=a-10e-4v4 #nsn=a-5b4 #nt=a23b-6d-5e-11g-10h-8i-7l-7m-7n-20o3p-10q-3s-5u-8v-4
#nt$=b-18c-5e-4f-12g-7h-3n-14p-4s-3t-4 #ntb=a3b3g-3 #nti=a18b-6c3d-7f3g-6j4l-6v-3 #ntj=a3 #ntn=e-4
#ntp=b5e3 #ntq=a4e-7 #ntr=a3s-4 #ntt=a5 #nty=f5 #nv=a-8b-9c-6d-3e-4i22s-7v-20 #nv$=b-5f3i14s-3v-16
#nvi=b-5c-3i6 #nw=b3 #nw$=b3 #nx=a-9f-9j-3n3p4r10u7v4 #nx$=a4b3c4e-11g-3i5k-3n5r7s-8 #nxa=c11v-4
#nxi=a4e3i-5v-5 #nxp=c-4v4 #nxq=a4s-4 #nxr=a-4 #nxs=v-5 #nxt=a-21p3s11v18 #nxy=u4 #nxz=j-7k5
#ny=a15b-3e3h-3m-5n-4s3v-11 #ny$=f-9 #nyi=a3f3v-6 #nyn=v-3 #nyt=a12v-6
#nz=b6c11e-9h-6i3k-22p-4q-7v-19 #nz$=a-5c-3e-7f3g4j-7k-6n4q-5r-3s3v-7 #nzd=b4 #nze=b7 #nzi=b3c5k-5
#nzj=h-4j7 #nzn=b-6c11n3 #nzo=b-5c13 #nzp=b5c-7h3k-4 #nzq=c3e-3 #nzr=b-4c12s-3 #nzs=b6 #nzv=i5
#nzy=a8 #nzz=c3 #o=a-4c-9e-12g-6h-5i-20m-5n-6r5t-11u6v13 #o$=a-5b-8c-18d-6e-7g-14i-11k3r-7t-7v11
#oa=v10 #oa$=v13 #oae=c4 #oam=v3 #ob=h-3 #ob$=h-3 #oc=d3 #od=c-3 #oe=c-3o3r14 #oe$=c-4r6 #oep=c3
#og=a6b-4v-5 #og$=a6 #oi=b7c3f5g6p-3r6u3 #oi$=b-5c-7f6g5 #oic=v8 #oie=r3 #oii=b5 #oik=b5v-8 #oim=v3
#oin=b4 #ok=b3e3v-4 #ok$=b5 #om=c5 #on=b3s5 #on$=s4 #oni=b5 #onz=v4 #oo=v-6 #oo$=v-5 #op=i-4r5
#op$=b4 #ope=r3 #or=v3 #or$=v6 #orn=b4 #os=v4 #os$=v4 #ot=a-3g-3l6 #oti=a-3l6 #ox=b9v-14 #ox$=a4b4
#oxk=b3 #oy=r-5u5 #oy$=r-4 #p=a-17b7c-4d-9e16g-6h11j-14k-11l-14m-10n-11p-5s-6t-4u-7v-7
#p$=b3c-5e5h12j-12k-10o4p-13r3u-10v-8 #pa=b3c4e4v-3 #pa$=e5v-3 #pab=c3v-3 #pai=b5c-3 #pan=c4v5
#pb=b-3c14e-7g-3h-3i-5k-6n-4q-5 #pb$=b-7c13e-5i-12k-5n-3q-4v-3 #pbi=b8c4v-3 #pbn=f4v4 #pc=b-12c8v4
#pc$=b-7v-4 #pca=v-3 #pce=v7 #pcn=b-6c10 #pcp=e5 #pcr=c-6v3 #pd=b-8e8m-3v-3 #pd$=e5v-6
#pe=b3d4g7k4q4t-3v-13 #pe$=d3e-3f-18g9i-5k7o-7r4v-18 #pee=b-4f4k-7o-7q3 #pei=i4o7 #pen=b4c-4o3p-4
#per=f5 #pez=q-3 #pg=b5c-7v3 #pg$=c-4 #pgi=v4 #pgt=a4 #pgz=b5 #ph=b16c-7t-3v-4 #phi=b20c-7e-5v-7
#pi=a-5b16c-8e-7f3h4j-5k-4n-3t6 #pi$=b13c-3e-4f5i-7 #pia=b-3 #pib=v8 #pig=v5 #pih=b25c-6f-3g-5v-8
#pii=b4h3t3v-3 #pik=b-7f8 #pin=e4 #pip=b-8c-13e4v-5 #piq=b4 #pit=f-4 #piv=i3v-3 #pix=b5i4
#pj=d3h-3v7 #pj$=v3 #pk=c-9e18i-5v-9 #pk$=b-7c-6e8i-3v-11 #pki=b4c-3 #pkp=e3 #pkx=a5e5 #pl=b7c-3
#pl$=b9c-3 #pm=a-3q-4v3 #pm$=a-3b-4c13 #pmr=c-4v3 #pmz=c-3 #pn=a-5b-10c5d-3e16f5h3k-6n-11v-6
#pn$=a-7b-9e4h4n-10v-16 #pne=c5 #pnh=b-4v9 #pni=b8p3v4 #pnk=e3v-4 #pnl=b-12e5 #pnn=e5 #pnp=c-5e4
#pnq=a-8e7 #pnt=a7 #pnz=b-9c13e-4f7 #po=c-5t-4v14 #po$=g-4v11 #por=c-3t-3v7 #pp=b5c-5e7g-3h-3t4u3
#pp$=c-7e6g-6v-6 #ppn=b3 #ppp=b3e6 #ppr=v5 #pq=e10n3v4 #pq$=c-9e8v9 #pr=b-12c5e-6h9
#pr$=b-7c6e-3h7v-3 #pri=b-6 #pt=n8 #pt$=n8 #pv=c-9e-5i5 #pv$=b-6c-5e-3i5 #pvn=i-3v5
#pw=b19c-13e-3g-4h-4v-7 #pw$=b9c-3e-4h-4v-5 #pwi=b6c-5 #px=b-8e4 #px$=b-10e7v-7 #py=e8v-7 #pyk=e3
#pz=b4e7 #pz$=e5 #pzn=b4 #q=a14b-11c-5e11g-4h-19i-17j-16k-9p-9q-12r-13t-11u-10v-4
#q$=a6b-7c-20d-3e8g-4h-11i-8j-9k-7m3n-5o4p-6q-6r-9t-3u-5v-8 #qe=c9v3 #qe$=c9v3 #qi=b-8d9e9
#qi$=b-5d8e4g-5v-9 #qic=c3e6 #qin=f3 #qj=a-4e-4v4 #qj$=a-4e-4v4 #qk=e-3v7 #qk$=e-3v8 #qn=f3s3
#qn$=m4 #qnn=a4 #qnp=f6 #qo=v7 #qo$=v7 #qp=a3 #qpg=b3 #qq=a3v5 #qr=e3 #qr$=a-4 #qri=e3 #qrn=a5
#qx=a15c-6e-6f-6v-9 #qx$=a10e-11v-5 #qxt=e3 #qy=a3v-5 #qyq=v-3 #r=b-5c10d-12e-5g-8i-5k-7s-3v-3
#r$=a-7b-13c4d-4e-6f-4g-3i-8j-3k-11m-16n3r6v10 #ra=b-9c21s-5v-10 #ra$=c5 #rai=c11 #rax=c3 #rb=c8v-8
#rb$=c3 #rd=m7v-7 #rd$=c4m4v-6 #re=b-9g5i-4r-3v-4 #re$=b-9g4i-4 #rf=b27q-5v-19 #rf$=b9v-8 #rfd=b3v-3
#rfi=b7c-4f3 #rfn=b4 #rgi=c-3 #ri=b-3c4f-3g-5i5k4r-3 #ri$=b-6c-5u-3 #ria=c4 #rii=c3k4 #rin=b-4i6
#rix=j3v-8 #riy=g-6 #rj=h7 #rj$=h5 #rl=b3v-3 #rl$=b3v-3 #rm=b-5v-4 #rm$=v-3 #rn=a10b5c-3v13 #rn$=v10
#rno=b5 #rnt=a6 #ro=v-3 #ro$=c4v-6 #rp=b-5f6q3 #rp$=b-4v3 #rpa=c3 #rpb=f6 #rr=d3f3v5 #rr$=f4v8
#rrf=b3 #rs=b19c-6v-6 #rs$=b19c-4v-16 #rv=c-3i5 #rv$=c-3i5 #rx=a9b-4s-5v-11 #rx$=a3s-5 #rxi=f3v-4
#rxt=a4 #ry=e3 #ry$=a-3e4 #rz=a9 #rz$=a7b-3
#s=a-14b35c-21e-20f-9g-20i-9j-15k-9l-4m-11n-14o-4p-10r-5s-6u-6v-7
#s$=b14c-14d-8e-14f-4g-13h-3i-7j-9k-3m-7n-14r-5u-7v3 #se=b6q4 #se$=q4 #seg=b4 #si=a-6b11c-12v-8
#si$=b3c-3v-4 #sin=b7 #sj=b4h3r-3v-9 #sj$=b4h3r-3v-9 #sk=b10c-6v-3 #ski=b7c-4 #sn=a-11b15c-5
#sn$=a-5b5 #snt=a-3 #sp=c-4v-6 #spb=b-4 #spi=b3c-3v-4 #sr=c5 #sri=c6 #ss=b11c-10 #ss$=b9c-8 #sx=b6
#t=a26b-10c-16e-8f-3g5h-25i-6j-11k-18l8o-9p-15q-28r-10s-7t-4u-8v-12
#t$=a12b-8c-17d-6e-6f-9g-12h-19j-17k-10l4n-4p-7q-9r-6t-10v-7 #ta=c7 #ta$=c7 #tb=a4b3 #tb$=a6 #tbp=b4
#te=g10 #tee=g3 #th=a-7n8 #thx=a-6n8 #ti=a5b-8d11f9h-5i-6l6n-10p-4q-13r-5v6
#ti$=a6b-32e-6g-3i-3r-8v4 #tia=c5 #tib=d5 #tid=v-4 #tie=b-7g19q-8 #tii=a-5b5c5d10f6v5 #tij=d6
#tik=b10f-3 #tim=v7 #tir=g-11l6n-5 #tit=f11 #tix=a3 #tiy=a3 #tj=a10b9f3h-6 #tj$=a9b8f4h-6 #tje=g4
#tn=a11b-6c-6d3f-13j-6s-11v-14 #tn$=a7b-4f-5s-10v-9 #tnd=a3j-6 #tnn=a4e-4 #tnx=a-6e5 #tnz=c-3
#to=a7v-4 #to$=a6v-4 #tp=b4e3g4 #tpe=g5 #tq=a8e-5s4 #tq$=a6d-5e-4s4 #tr=b-9l7s-5 #tr$=b-4g-3l5s-4
#tt=f4 #tt$=a4v-10 #tti=a-4v4 #tv=g5 #tv$=g5 #tx=a-8b-3j13m5v-3 #tx$=a-7j8 #ty=d-3f4u-3v-4
#ty$=f4u-3 #v=a-16b-14c-14d-11e-13g-10h-11i30j-11l-10m-7n-10p-3s-9u-5
#v$=a-12b-12c-9d-14e-3f3g-4h-8i17j-4k-11m-6n-10r-3s-4u-3v-13 #va=c-6i-4v10 #va$=c-6i-5v13 #ve=b5k3
#vee=b3 #vg$=i5 #vi=c3g-5i5p-3v4 #vi$=c3v6 #vib=c7 #vic=v3 #vie=i4p-3 #vii=q-3 #vin=v-4 #vip=i3
#vk=b-10 #vk$=i-3 #vki=b-3i7 #vkr=i3 #vn=a-4c-3e-4i11l-3 #vn$=a-3c-5e-4i8 #vx=a-4v4 #vx$=i-5v7
#vy=i8 #vyi=i3 #w=a-15b30c-18d-13e-4f-11g-17j-5k-6q-10v-18
#w$=a-11b26c-5d-10e-7f-4g-16h-10i-14q-5u-3v-11 #wb=c-3 #wb$=c-3 #wi=b6c-9h4v-4 #wi$=b8c-6 #wn=b-6i9
#wnx=b-4 #wx$=b4 #x=a24b-7c-3d-12e-12f-6g-11h-12i-5k-12l-12m-16n-6o-9q-6r-14s-4t-10u-11
#x$=a19b-8c-6d-8e-12f-13g-3h-12k-14l-12n-3o-8q-9r-18s-11t-6u-13v-8 #xa=c9s-3v-8 #xa$=c9s-8v-11
#xb=a-12b-4c-3n10v10 #xb$=a-10b-3c-3n10v8 #xc=v3 #xd=j13k-14s-4 #xd$=a-7j4k-9 #xe=f5g-3j6k8v4
#xe$=a-4b-4c-9f6g-7j3k5o3q-3v8 #xee=a5 #xen=b3c3 #xet=g4 #xg=b18v-14 #xg$=b17v-8 #xge=a3
#xi=b-4e-3f4g3j11k-12l10m-5n-8o-3r3t-3v-8 #xi$=a4b13c-14d-9g-6i-9j-5l7t-3 #xia=c4 #xib=b-4 #xic=q-3
#xid=a-3c7f3j20k-10v-8 #xii=c9d3 #xij=a-8b-5 #xik=b3 #xil=f3 #xin=i3 #xip=a3g3v5 #xiq=a17b-5s4v-12
#xir=r3v-7 #xis=a3b-10v4 #xit=g3 #xix=a-11l3 #xiy=i4 #xj=a-4d4 #xj$=a-4 #xk=b4v-7 #xk$=b5v-5
#xl=b5v-3 #xl$=b5 #xm=a-6b3 #xm$=a-5b5v4 #xmi=b-3 #xn=c3j3k-3s11 #xn$=a8j-4s8 #xni=b3j3 #xnn=s4
#xnt=j5 #xnz=c3 #xo=c-7v5 #xo$=c-8v5 #xp=b-3e-7f-4g-9q11v8 #xp$=b-8e-3g-4v17 #xpa=c6 #xpe=k4q10
#xpm=v3 #xpt=v-5 #xq=a10b-6e-5r-6s-6v-4 #xq$=a8b-5e-3r-6s-4v-3 #xr=b-4r4v-4 #xr$=r3 #xs=v-8 #xs$=v-6
#xt=a11e8g-8j-11l-14m-7n-8o-3q-4s6 #xt$=a5b-10c-4e8f-15g-4j-6l-7n-6p3s8v-3 #xti=b6c3f3l-6m-3
#xtn=a3j-8 #xtt=v4 #xv=i4v7 #xw=c-4 #xw$=c-4 #xx=a-3b3n3v-8 #xxe=n3 #xxi=a-11l4 #xy=a13b-3e3j-5m-3v3
#xy$=a3c-4e4v5 #xyq=a4 #xyt=a6j-3 #xyx=v3 #xz=a-6j-7k4v8 #xz$=a-3b-7v11 #xzi=b3c3j-6v-3
#y=a11b-9c-8d-10e6h-12j-4k-5o-9p-4s-3u5 #y$=a-6b-9d-4g4j-3k-13q-3s-8u4 #yb=c-4g6h-3v9 #yb$=g5
#yba=c-3v4 #yd=m10 #yd$=m10 #ye=g-5p-5q9v-8 #ye$=g-5q7v-6 #yf=b-6v7 #yfi=b-4v6 #yg=v5 #yg$=v5
#yh=a-7n7v-3 #yhx=a-7n7 #yi=a7b5d-3e11h-8k6q5 #yi$=a6b-7e-5m-4n3t-4v11 #yic=e3 #yie=k6q3 #yii=b5
#yij=b7 #yil=m4 #yin=a6i3 #yio=b3 #yip=e14v-9 #yiq=a-5m6 #yir=g4v3 #yit=v4 #yix=a4f-3 #yj=d-4u4v-8
#yj$=d-8h3v-7 #yk=b-5e7 #yk$=b-4e5 #yn=a19e-7f-3j-4r-3v-13 #yn$=a11 #yni=a5e-5j-3v-3 #ynt=a3d-4s3v-3
#ynz=b4 #yp=a3b5e4 #yp$=a3 #yq=b-3f7m-3v3 #yq$=a-3e-3f7s-5 #yqi=e3 #yqr=a-4 #yqx=a4m-3 #ys=b-4v9
#ys$=b-5v9 #yt=c-3d5e4f-7i5j-3l3u-6v-7 #yt$=a6e-3f-4i5l-4n-6 #ytb=g7 #yth=a-5n3 #yti=d6j-3l7v-9
#ytq=s3 #yx=a13b-5j6n-5 #yx$=a6e-3 #yxi=a7b-6v-6 #yxt=a3 #yy=v-5 #yz=a-3b3 #yz$=v7 #yzi=a-4b4v-4
#z=a-3b-4c14d6e-12f-6g5i-6j-14l-5m-7p-4s-7t-3v-9 #z$=a-11b-14c6d-3g5h5i-4j-14l-8m-7n6q-8r-6 #za=v-5
#za$=v-5 #zb=v-5 #zb$=b-3v-4 #zc=b-6v-3 #zc$=b-3v-3 #zd=b5 #zd$=b4 #ze=b3q6 #ze$=b4q4 #zg$=b4
#zh=b-3v12 #zh$=b-3v12 #zi=a-6b9c11f-6h-3j-9n-5q4t-4v-5 #zi$=a-4b8c-4g8m-3 #zic=b-3 #zid=j-8k5v5
#zie=g-3v-3 #zif=c8 #zii=c5 #zik=b3 #zip=d-5 #ziq=m5 #zis=c3 #zix=b8c3 #zj=b-5d9f3g-8h-5j4v-11
#zj$=b-14d6f5g-6h-6j4v-8 #zji=b3c4 #zm=c-6 #zm$=c-6 #zn=b3r9s-7 #zn$=b-4c8r9s-6 #zni=b-4 #znt=a4
#znz=b8 #zo=a3b-7c12v3 #zo$=a4b-5c6 #zoi=v3 #zp=b3k-6 #zp$=b5c-5 #zpb=c6k-4 #zpi=b5 #zpr=b-3h3
#zq=c4e-3 #zq$=c4e-3 #zr=b-4c11d3n-3s-3 #zr$=c11g-6n-3 #zs=b6c-3 #zs$=b5 #zt=a4g5 #zt$=a4g5 #zv=i5
#zx=a3b3c-4d3 #zx$=b4c-4d5v5 #zxg=b6 #zxv=i4 #zy=a5v-6 #zy$=b-3n3 #zz=c3 #zz$=c3
*=a-24b-21c-20d-30e-26f-28g-24h-30i-27j-33k-33l-31m-27n-23o-24p-30q-24r-24s-27t-21u-30v-14
0=b3d6t14v-10 01=t4 05=t3 08=t5 08__$=t4 0:=c5d-5i-3j-8k-4l-3m-3n-3o-69p-64q-56r-84s-78t-72u6v3
0:0=d6 0:1=c-5v6 0:10=b-3c3g9q-4v11 0:100=c6 0:103=c4 0:104=c5 0:140=c3 0:180=c6 0:190=c7
0:2=c12d5k3q3 0:20=b-5g4 0:200=c3 0:20th=g6 0:28=q4 0:3=b-3c5g9j3 0:350=c3 0:4=d9v4 0:40=i4 0:412=c4
0:5=b4g12 0:6=g5 0:72=v3 0:86=c5 0:9=c6 0:911=a-6b15d-9 0:a=a-7c-6d3h3i-5m3o-3q-8r-5s-5t-5v3
0:abajo=c7v-6 0:able=j4 0:about=c-7j3k-3v3 0:abre=v8 0:abren=v8 0:abscess=c5 0:abuela=c3
0:abusaron=b4 0:acabe=b6 0:access=v5 0:accident=v-3 0:aceptan=v5 0:achy=c5 0:acosando=a4c-4
0:acoso=a8m-4 0:across=i3 0:acting=b-4c6v-5 0:actually=v3 0:acuerdo=c3 0:add=l6
0:address=a-4b-6m-4v8 0:adelante=e5 0:adios=b6u-3v-4 0:adiosito=b-7u9 0:advise=g4 0:afraid=c6
0:after=b3c-3f-3g20i-3q-5v-4 0:afuera=v6 0:again=e-3g-4h5l6n-7v-8 0:agarra=b-3 0:agarre=n7
0:agarro=c-6v6 0:age=c3 0:agent=d6 0:agente=d6 0:agito=c5 0:ago=c-4 0:agony=b-3c8 0:agradezco=u4
0:agree=a5 0:agripado=g-3 0:aguanto=b8c4v-6 0:agujas=v4 0:ah=n16v-10 0:ahi=b-9c-7h-3v16 0:ahogo=g-3
0:ahorita=g3 0:ai=d8 0:aid=c-7v3 0:aide=c-4 0:aint=b-4e13v-5 0:aire=c10 0:airport=g3 0:al=f-5n-4q8
0:alacran=c3 0:alcance=n5 0:alcanza=i3 0:alcohol=b3 0:alegria=b6v-4 0:alerts=l6 0:alguien=c-3j4m-3
0:alive=e4v4 0:all=d-5g-11j-6u4 0:alla=i7k-3v-5 0:allergic=c3 0:allowed=c-5v8 0:alone=c-6
0:alot=c4u3 0:alta=a-3c3l4 0:alto=n4 0:am=b-7d-9m7n-3 0:amable=u12 0:amaneci=c-4v7 0:amarilla=c4
0:an=c-7h3j-7v5 0:analisis=m3v4 0:and=e-3g-3i-3k4n-5q-7r-4 0:anda=a-4c-3e-7i5 0:ando=b-12f-8g10i4
0:andrea=e5 0:angustia=b3 0:annoying=a6 0:ano=c-4e3u3 0:anoche=v3 0:anos=b-3v7 0:another=b-5d-9k7v-5
0:answer=b-6g4 0:antes=c-10g-4v12 0:antibiotico=v4 0:any=b9c-9d7e8f-5j-3v6 0:anybody=d3 0:anymor=b5
0:anymore=a-4e-4h-5k4 0:anyone=d-3h4 0:anything=c5 0:anytime=b4c10q-3 0:anyway=v6 0:apaguen=a4v-3
0:apart=b3 0:apartment=v7 0:app=v7 0:appetite=c6 0:appointment=b-6e3j5m-6 0:appreciate=u5
0:appreciated=u4 0:apunte=a7 0:apuntenme=a-3 0:apunto=a3 0:aqui=c-4e6v-6 0:arabic=f3
0:are=c-6d3f-4m6n-3u-6v4 0:arent=c7e-3v-3 0:arm=b-4c4 0:arma=b4c-3 0:arms=b4 0:around=g6v6 0:as=a4v5
0:asap=q8v-4 0:asesor=d5 0:ashamed=b-3c4 0:asi=b-5c5e5k4v8 0:asilo=b4 0:asistir=j3 0:asked=a3b-3
0:asma=b-3v8 0:assaulted=b3 0:asthma=v3 0:asusta=a3 0:asustan=v4 0:at=a-14c-3g15k5n-4q3
0:atender=d6i-5 0:atienden=c-6v12 0:atraganto=b-4 0:atrapada=b6c-6 0:atras=b-4v7 0:attack=c4v-9
0:attacked=c-3v3 0:august=a3 0:aunt=a5e-3v4 0:autorizacion=a3 0:auxilio=b7v-3 0:aventon=i5
0:avisarme=a-4v6 0:aviso=a-3 0:avisos=l3 0:away=i-3v7 0:awful=c8v-3 0:ayer=f-4i-5 0:ayuda=m7
0:ayudenme=b8 0:ayunar=v7 0:azucar=b-4c6 0:b=v8 0:baby=e-5g5 0:babysitter=e5 0:back=c-3d-5h4j-3l7n4
0:backing=v3 0:backs=b-9c10 0:bad=b3g6v-20 0:baja=a3b-4j3l3v-4 0:bajado=c3 0:bajo=c-5v6
0:banco=n8v-5 0:bandage=c3 0:bano=c7k-3 0:bateria=i7v-4 0:battery=b-8v6 0:bawling=b4
0:be=b4c-4d-3f-4g-3j5q-7v-6 0:bear=b3 0:beat=a5b-7c-9g5v5 0:beating=b4c3v-6 0:bebe=b5 0:because=b-3
0:bed=g8 0:been=g-6 0:before=v7 0:beg=n3v-4 0:begin=l11n-4 0:behind=c-3v6 0:being=g-3 0:believe=e5
0:belongs=v4 0:bend=c3 0:bendiciones=u7v-4 0:bendiga=b-3u11 0:best=u4 0:better=u4v-3 0:between=g6
0:bien=a-6f-3g-4h-3n6u3v9 0:bigger=c4 0:bill=v8 0:biopsy=c4v-4 0:bit=c12v-4 0:black=c3v-4
0:blacked=c7 0:blank=n6 0:bleeding=b-5v4 0:bless=u8v-4 0:block=c3 0:blocked=a6v-3 0:blood=b5
0:bloquear=b-3 0:boarding=g8 0:boca=c4v-5 0:boil=c3 0:book=g3v5 0:borde=b7 0:born=b7 0:borracho=c-4
0:borrame=a5 0:borrar=a5 0:borre=a3 0:borreme=j3 0:borrenme=a3 0:borroso=c4 0:boss=e5 0:bot=m14v-4
0:both=b-3c5 0:bother=a13e-3v3 0:bothering=a3 0:bots=a-7d14 0:boy=c-3 0:boyfriend=b3 0:bp=b-3c6
0:brain=a-3b7c-3v3 0:brazo=c3v-3 0:brazos=b5c-5 0:break=b-4c-3g3v7 0:breakdown=b7c-3
0:breaking=b8c-7n5 0:breath=b-5 0:breathe=c4f3v-10 0:breathing=c4 0:bring=b-7c-8i7k4v5 0:bro=c-9v9
0:broke=n4 0:broma=m6v-7 0:brown=c4v-4 0:bruises=b5 0:bsy=g11v-4 0:bueno=v9 0:bug=a6 0:bugging=b-3
0:building=v6 0:bump=k4 0:bunch=c-3 0:burden=a-5b3 0:buried=c-4 0:burning=d3v3 0:burst=c3
0:bus=a-6b-4c-3i6 0:busca=e5 0:buscando=b5 0:business=m5 0:busquen=a4 0:busy=c-3v6 0:but=b-15d-4v3
0:butt=v5 0:button=c3 0:buzz=d7 0:by=a-7b5l3v4 0:bye=b-5g9u5v-4 0:c=v7 0:cab=i4v-3 0:cabeza=v4
0:cada=b-4c8 0:cadera=c-4e5 0:cae=c4 0:cafe=b-5v8 0:cai=b-4c7 0:calendar=g8 0:caliente=c4
0:call=a-8c-3d11e-6f-3g3j7v-8 0:calle=i3 0:called=b-3e5j-3v7 0:callin=a3 0:calling=a3d-4e4m4v-3
0:calls=a7b-3f3v-6 0:calm=b4c-7 0:calor=b-4m-3v9 0:cama=b3v-4 0:cambiar=h4 0:cambie=l3v3
0:cambieme=q3 0:cambien=k4q3 0:cambienme=h4 0:cambio=e4 0:came=a-5l-4n4 0:caminar=c5 0:camion=c-3v6
0:can=b-6c-14g-3h4k7n-7q8u-3v7 0:cancel=b-8q-3 0:cancelar=a-3k-3 0:cancelaron=v6 0:canceling=j7v-5
0:cancellation=k4v3 0:cancelled=i3j4v-5 0:cancer=b4c-5f-4j-4v6 0:canso=c7
0:cant=a-11b6e-9h-4k3n3p-6q-6v-3 0:car=a-3c-7i7l-3 0:cara=b4c-3v3 0:carajo=a4 0:card=b-6v8
0:care=h4i-3u7v-6 0:carro=b-5c-5i7 0:carta=v4 0:casa=b5c-8e4 0:casi=b4 0:cast=v13 0:cat=b3v5
0:caught=c10v-5 0:cayo=c3e-3 0:cease=a3 0:cell=d6 0:celular=v6 0:cerca=i-4v5 0:change=h5j-8k6q5v-3
0:changed=b-5j4l4 0:changing=g3 0:charge=d3 0:charley=c3 0:chart=c-4v7 0:chat=a-6v10 0:check=g5k3
0:checking=u3 0:cheek=c5 0:chequeo=v3 0:children=b3 0:chinese=f4 0:chip=e5 0:chofer=c-7i5 0:choke=c4
0:choked=c-3 0:choking=c7 0:chole=a7 0:choose=a3 0:chorro=c4 0:christmas=e3 0:ciatica=c6
0:cierra=c3f6 0:cigarettes=b4 0:cita=a-8c-3f-3g-9h-4j9k7m-4n-3q9u-3 0:clase=g5 0:clavo=c3
0:cleaning=e4 0:cleared=c-8v4 0:click=h7v-5 0:cliente=c-3 0:clinic=e3h-3 0:clinica=b4i-3
0:clogged=n4v-3 0:closed=b5 0:clot=c3v-4 0:coffee=v4 0:coin=b-3c5 0:cold=j3 0:colds=v5
0:colesterol=v4 0:colicos=c3 0:coma=b-4 0:comadre=i4v-3 0:come=d-5g-8h-3i7j7k10l-3n4
0:comer=a-6b-3c-3v7 0:comes=c3 0:coming=a-4c6e-3g-5j8 0:como=a4m3n3u-3 0:company=g8 0:complaint=d5
0:complete=n3 0:compre=b3e6v-4 0:comprendo=f6 0:computadora=d-7m4 0:comunicar=d9 0:comunico=d-4g4
0:con=c-6d6e3f-3h4i-3j-3l-4n-5q-3v-6 0:confio=h5 0:conflict=k3 0:connect=d4v-3 0:connection=n5
0:conocimiento=c4 0:conozco=e7 0:consent=v-4 0:consiguieron=m5 0:consuelo=b3 0:consulta=j3
0:contact=b-5f5 0:contacted=a5 0:contacting=b3 0:contestar=m5v-9 0:contesto=v8 0:continuar=a-3l5
0:continue=l6 0:contracciones=c3 0:contractions=c5 0:control=b4 0:cooking=b-3g10 0:cool=v4
0:copay=v3 0:copd=c5 0:cope=b7c-3v-3 0:coping=b8 0:cops=b3d-3 0:corazon=b4c5 0:correo=v7
0:corta=b3c-5n4 0:cortando=b-4 0:cortar=a-3b7 0:cortenla=a3 0:corto=n5 0:cosa=n9v-9 0:costo=i-4v6
0:cough=f4v7 0:coughing=v-5 0:could=a4k9m-4v-10 0:counting=b5 0:cousin=e3 0:covered=c4 0:covid=e5v3
0:cowboys=b-3v7 0:coworker=c-5v4 0:crap=c6 0:crash=b5v-4 0:crashed=v4 0:crashing=c-7v5 0:crazy=b3
0:creo=b-3c10v-4 0:creole=d-4 0:cried=b-4 0:crisis=b13v-8 0:crying=b-3 0:cual=n-6v6 0:cualquiera=h5
0:cuando=g5 0:cuanto=c-3v4 0:cuarto=b3 0:cuello=b7c-4v-3 0:cuenta=v6 0:cuerpo=b-5 0:cuesta=c-3v7
0:cuidadora=b6c-4 0:cuide=b-3u8v-3 0:curiosidad=b-3v4 0:customer=d3v-5 0:cut=n6u-3v-11 0:cuts=c-3
0:cutting=b8c-7 0:da=a-4d-3f-10i3 0:dads=e4 0:dame=c-3g5 0:dando=b-4c-3g4v-4 0:danger=v5
0:dark=b9v-5 0:date=h-3k8n-6 0:daughter=i3 0:day=c-3k8n-7q-3u4v7 0:days=c11g-3i-3
0:de=a-6c-4d-3m8q-3t-4u4v6 0:deactivate=a3 0:dead=b-8e4i7 0:dear=b-5c6d6 0:death=b3v-3 0:debe=m4
0:debo=c-3v6 0:deceased=e6 0:decided=g6j4 0:decir=n3 0:decirle=b4 0:decirlo=n5v-5 0:dedo=b-7v3
0:dedos=b3 0:deep=b-4c5 0:deja=a-3b8c-5v-6 0:dejame=g-6v4 0:dejan=b3 0:dejar=a5c-3q3 0:deje=a-5f6v8
0:dejelo=g3 0:dejeme=a5g5v-6 0:dejenme=a6g-3 0:dejo=b4 0:del=a-5b3e-5g3j3k-4q-3v3 0:delay=j-4k5
0:dele=j8 0:delete=e-3 0:deme=g3k3v-4 0:dementia=a3 0:denme=b-5d6l3 0:dense=a-6e5 0:dentist=h6
0:dentista=g4 0:dentro=b9c-4 0:denunciar=a5 0:depends=g3v-3 0:depre=b10c-4v-8 0:depresion=c-4
0:depressed=v7 0:depression=b3 0:deprimida=b-4 0:desde=a-4c5n5 0:desea=m3 0:deseo=a3 0:desist=a5
0:desk=b-3d9v-3 0:desorientado=c3 0:despacio=n5 0:despair=b3 0:despedida=a-3b4 0:despierta=b-3
0:despues=a-4g12j-3v3 0:desuscribanme=a4 0:desuscribir=a3 0:detener=a4 0:devuelvo=b-5c6 0:di=b-6c9l3
0:dia=h-4k3p-4u7v-8 0:diabetes=v4 0:diablo=b6c-4 0:dial=v8 0:diaper=c3 0:dias=b3c4v-5 0:dice=b5c-3g5
0:dicen=c3 0:diciembre=e5 0:did=a-7c4h-5v8 0:didnt=b-4n7 0:die=b3e-3 0:died=b-5c-3e3v5 0:dieron=e3
0:diez=v3 0:different=b-3d-4e3f3g-3j-3k5 0:digalo=n4 0:digo=b-3c-3 0:dije=a5 0:dio=b-7c11e-3
0:dios=a-3b6c-4e5 0:diosito=b7 0:direccion=f3v5 0:dis=e3m8 0:disable=a3 0:discharge=c6v-3
0:discontinue=a7l-3 0:disculpe=a-3b4 0:ditch=j3 0:divorced=e3 0:dizziness=c-3 0:dizzy=c8 0:dnc=a10
0:do=b-3c-8d4e-5h3k4l4n-10u-10v7 0:doble=c5v-3 0:doctor=a-9b-10c-8e3h16l-3m3q-4v-14
0:does=a-3c-12e-3i-3m4 0:doesnt=b-3c4 0:dog=b-6g-4n3 0:dogs=v6 0:doing=b4u-4v6 0:dolor=u-3v5
0:donde=a-4h-4i-6m4v4 0:done=a5v5 0:dont=a7b-13c-5j6l-3v-6 0:door=e-3g3i-6 0:dormir=g4 0:dos=c3
0:double=c7v-3 0:down=a4b-4c5g3j-3v-5 0:doy=b9v-10 0:drain=c4 0:draw=v3 0:dread=b4 0:dreading=c-4
0:dream=b-7v8 0:drink=c-3 0:drive=b-5v5 0:driver=c-8i12v-7 0:drives=b-5i8v-3 0:driving=f5g4i-3
0:drop=a4j5v-5 0:dropped=c3 0:drowning=b6c-3 0:drunk=b3 0:due=v4 0:duele=c-3 0:duelen=v-3
0:duermo=b6 0:dying=b-3v9 0:ear=b-6c-5v5 0:earlier=k8v-4 0:early=i-5v12 0:ears=n3 0:easter=a-3d3
0:eat=c6g-4 0:eating=c-4g3v8 0:echan=b6c-3 0:echandole=b-3v7 0:effects=v-4 0:eh=n13v-4 0:eight=v3
0:el=a-3b-3c3d6f-6g5h4m4o-3v5 0:elevator=v6 0:eliminar=a4 0:ella=b-3e4h3v-5
0:else=b-5d-5e3g-3h10j5k3m-3p-4v-4 0:elsewhere=a-3j7 0:email=g-4v7 0:embarazada=c3 0:emergencia=b5
0:emergency=b3 0:empezar=c-3l6 0:en=a-4b-4g8i-3m-6q-4 0:end=a-5b10c-4g-6v3 0:ended=v-4
0:enderezar=c4 0:ending=b6 0:endodoncia=v5 0:energy=c4 0:enero=e4 0:enferma=c5k3 0:enfermera=d10v-6
0:enfermo=c-11i3v8 0:engine=i6 0:english=f8 0:enjoy=b5 0:enough=a4c-4i-3 0:enroll=a5 0:entendi=n3
0:entero=b3 0:enterro=k3 0:entiende=a7 0:entiendo=a-7f11 0:entrance=v6 0:entrar=v5 0:entro=c4
0:envenenar=b3 0:envien=a3 0:equipo=b-5v6 0:equivocado=e6 0:equivoque=c4 0:era=a-3e4v6 0:erase=a5
0:eres=m9v-3 0:error=l3 0:es=a-10c-12e13h-5k-6m14n-9v6 0:esa=b-6e6f3k6 0:esas=b-3 0:escalofrios=c3
0:escriba=a-3 0:escribame=g5 0:escriban=f-9 0:escribeme=a4g5 0:escriben=m4 0:escribiendo=e3
0:escribir=a-6 0:escribirme=f7 0:escuche=h3n6v-6 0:escuela=e4v4 0:escupo=c4 0:ese=a-8c-6e7f-5g-9h3k6
0:eso=b-4v4 0:esos=a3c-3 0:espalda=c3 0:espanol=f8v-4 0:esperanza=b3v-6 0:espere=g8v3 0:esposa=c3
0:esposo=b3v-3 0:esta=a-9b-9e8f-9h3n4 0:estacionamiento=v5 0:estado=b5 0:estafa=m4 0:estamos=g3
0:estan=b-3i5 0:estar=a-8b4v11 0:estaria=b5 0:este=e7n-4u3v-8 0:esten=a4 0:esto=c-5g-7m11u-5v-16
0:estos=a-3 0:estoy=a-11c-5e-3g5m-8 0:estrenida=c4 0:estuvo=a4b-4v-9 0:even=m-5 0:ever=c-4
0:every=c5v-10 0:everybody=v3 0:everything=b6c-6u-3 0:everywhere=i6v-3 0:ex=c-8e6 0:examen=v5
0:existing=b5 0:exit=a10v-4 0:expediente=v7 0:expired=i5 0:explain=m9v-5 0:explotar=b4
0:extranaria=b3 0:eye=b-6v4 0:eyes=b4 0:face=b3k-4 0:fall=b-5c12v-3 0:fallecio=e9 0:fallo=c-3i5
0:falta=b4j5 0:familia=i3 0:far=b-7c-6i10 0:farmacia=v8 0:fast=n5 0:fastidio=a7n-3 0:fasting=a-3v4
0:father=e4 0:favor=a3v-4 0:fax=e4v6 0:fcc=a4 0:fear=b4c-3 0:feas=b6v-3 0:fecha=k8n-3 0:fed=a7
0:feel=a-3b5f-3v-3 0:feeling=g4v4 0:feels=b-4c3g-3 0:feliz=c-3q-4u4v4 0:fell=b-7c9g-4v-3 0:female=h7
0:fever=f3 0:feverish=c5 0:few=b-3g4v-3 0:fiddle=v5 0:fiebre=b-4f4 0:fighting=b3 0:figure=v3
0:file=a6 0:fin=a13v-7 0:find=b6v-3 0:fine=b-4u3v15 0:finished=v5 0:fire=b-6c6h3v7 0:fired=b4v-6
0:first=b-3n3 0:fit=c4q4 0:fix=j-5k4 0:fixed=i-6v6 0:flare=c3 0:flashbacks=b6 0:flat=c-4i10
0:flooded=c-5i5 0:floor=m-3v6 0:flu=c-4v6 0:follow=a-3n5 0:following=b3n3 0:food=c6g-3 0:foot=c-4i9
0:for=f-8i3m-9n-4q3v3 0:forever=u-3v3 0:forget=a18 0:forgot=v5 0:form=b-5e-4v12 0:forms=v3
0:formulario=v4 0:forward=k7v-4 0:found=b5e3 0:frasco=b5c-5 0:fraude=m5 0:freaking=b9c-3
0:free=c-4j5v4 0:fregando=a4 0:friday=b-3c3o-4q3v12 0:frieguen=a3 0:frightened=a-3 0:frio=c9
0:from=e-7g-6l-5n3 0:front=e3 0:fue=c-13e3h5v4 0:fuera=a12 0:fuerte=n5 0:fuertes=c3 0:fuerza=b6
0:fuerzas=c4 0:fui=a-4e3j3 0:full=c-3g5v-3 0:fumar=a-3v5 0:funciona=m4 0:funeral=g5 0:funny=b-3
0:further=a6 0:future=b9c-3v-4 0:gained=c3 0:game=n-4v4 0:ganas=b6c-5 0:gane=v6 0:garage=b5c-3
0:garbled=n7v-4 0:gas=b3i10v-10 0:gato=c-6v6 0:gave=g-3v-8 0:general=h3 0:gente=a-8d9h-3
0:get=b-6c-4e-7g-6i3m5v4 0:gets=c3 0:getting=a5i4 0:gimme=g3v-4 0:give=c-4j4v-4 0:gives=v5
0:giving=b4 0:glasses=c-4g5v7 0:go=b5c-5i-5n7v-6 0:god=u-4v8 0:going=d-3e-6 0:gomez=c-6h8 0:gone=b6
0:good=g5u10v6 0:goodbye=b6v-4 0:gordo=v3 0:got=a-11c6k3v3 0:gout=c4 0:gracias=b-6c-7f-5g-6s-4u23
0:grandma=c6 0:grandson=v3 0:grateful=u4 0:great=c-9u8v7 0:grief=c-5 0:gripa=v5 0:gripe=k4v3
0:group=b-4v3 0:guagua=i4 0:guardando=c-3 0:gun=b6v-4 0:gusta=v7 0:gusto=b-7h3m3 0:gut=c5
0:guy=h5v-8 0:gym=a-4g5 0:ha=v4 0:haber=b6 0:habia=v4 0:habla=d-5g-4m5 0:hablamos=e-3g5 0:hablan=b3
0:hablando=e5 0:hablar=c-3d10g5h-5m-3 0:hable=f7g3n9 0:hableme=e3 0:hablen=b-5 0:hablo=d-3e-3f4m3
0:habra=h3 0:hace=b-5e3j5v5 0:hacen=v6 0:hacer=b3f-4j-4m6v-3 0:hacerle=b5v-3 0:had=g-4v7 0:haga=b3
0:hago=c6i4 0:haha=b-8v13 0:hair=c3 0:haitian=d-4f6 0:hall=v7 0:halt=a3 0:hambre=v10 0:hands=b3c-5g4
0:hang=a3b3 0:hanging=c-4v5 0:happens=a7m4 0:happy=v5 0:harassment=a3e-3 0:hard=b3v-8
0:harta=a4b-3v-5 0:harto=a6 0:has=b-4c-3e-4i-3k3v3 0:hasnt=c11v-9 0:hasta=a6b4c-3g5i6u-3v-3
0:hate=v-4 0:have=d5f7m-8u5 0:havent=g3 0:having=b-5c4v-6 0:hay=a-3e5h-4k6m-3
0:he=a-10b3c-5d-3f-7q-3 0:head=b3n4 0:headache=b-4c-4v3 0:headaches=c-4 0:headed=c6 0:heads=g3
0:heal=c5 0:healed=c-3v5 0:healthy=v7 0:hear=c-9n12v-10 0:hearing=c-3 0:heart=c3g-3h-3n-4
0:heartbroken=b4 0:heartburn=b-5 0:heat=v5 0:hell=a4 0:hello=b-8e-3u5v3 0:help=a-4b4c-5d-7m7
0:helping=c3 0:her=c-9g-3h4 0:here=a-3b-5c-9e3f-3g4h-3m4n-6v3 0:herida=c3 0:hermana=b-5e4h4
0:hernia=c7 0:hes=c-3e3f4g-5h5v-3 0:hey=v8 0:hi=g-4u-3v4 0:hiding=b7c-4 0:high=v-4 0:hija=e6
0:hijo=c-4 0:hijos=b3v-3 0:hike=a4 0:him=a-4b-6c-8e8h7v-9 0:hincha=c3 0:hinchan=a5 0:hincho=v-3
0:hip=c10 0:his=b-3c6e4g-4m-5v-6 0:hit=b-3c4g4 0:hitting=b3f3 0:hizo=v6 0:hoarse=c6 0:hola=d-4v4
0:hold=b-3g3v3 0:hombre=v-3 0:hombro=c5 0:home=c-6i-6v5 0:hoops=c-6v9 0:hope=b3 0:hopeless=b3
0:horario=g9 0:horas=b-3f3j3k4n-5 0:horse=c-6v6 0:horses=c3 0:hospital=m3v-12 0:hotline=b5v-4
0:hours=m-4 0:house=c-3e6 0:how=j-4m3u7v-10 0:hoy=a5b3g4v5 0:hoyo=a-3b9g-6 0:hubiera=b3 0:huele=c4
0:huelo=c8 0:human=d5h-4v-3 0:humano=d7 0:hundida=c3 0:hungry=v3 0:hurt=c3d-4v6 0:hurting=c-6v3
0:hurts=b-6c7 0:i=a-10c-6g-13h5l6o-3p-4r-7s-5t-4v4 0:iba=g9v-6 0:id=a5c-3h11u-5v-6 0:idea=b-6i-5v12
0:ideas=b9c-4 0:identificacion=a-4v7 0:identity=m5 0:ido=e5v-6 0:if=a7c5i-5j-4k3m3 0:igual=b4v4
0:igualmente=u4 0:ill=a-4c6g14l-3v-5 0:im=b5c-4d-6f3h-5i4k3m-3n-3q-10s-5u5v3
0:in=a-3c-4g8h-4i-5k6m-10 0:inconsolable=b7 0:infection=c-3 0:infierno=b6 0:inflamada=c3
0:info=c-3m10 0:informacion=m5v-13 0:ingles=b-6f13k-3 0:inside=b4 0:instead=h4
0:insurance=a-5b-3c-3v9 0:interes=h8 0:interesa=a3 0:interested=a3 0:internet=v8 0:interpreter=f3v-4
0:inyecte=b6c-5 0:ir=a-5b-10c-5h4i5k8v-6 0:ire=j7v-4 0:irme=i6
0:is=a-13b-6d-3f-5g-11l-3m4n-9o-4q-3t-5v11 0:isnt=v-5 0:isolated=b3 0:issues=v5
0:it=a-4b4d-5e-3g-4j4k9n3q7v-3 0:its=a-3b6d-6l3q-3u-4v3 0:itself=v6 0:ive=e-3g-5 0:ivy=b-6c6
0:jaja=a-3b-8c-7g-3v21 0:jajaja=v10 0:jefe=v6 0:jeje=v8 0:jk=c-3v3 0:job=u7 0:jodas=a4 0:joke=m3v4
0:jose=e6 0:joy=b7c-8 0:jueves=d3 0:jump=i4v-8 0:jumped=v5 0:junk=a3 0:just=b-3e3g7k-3m-3
0:justificante=v6 0:keep=c-4g-3v7 0:keeps=a-3 0:kevin=e4 0:keys=v4 0:kiche=d-4f6 0:kid=c5g-3
0:kids=b-5g7i-5 0:kien=m7 0:kil=b14 0:kill=a7b6c-3g-4 0:killed=v5 0:killing=b-6c3v4 0:kim=d-4h4
0:kind=a-4m3u7v-5 0:kindly=a3 0:kitchen=c3 0:kms=b13 0:knees=c3h-3 0:kno=e3 0:knot=c3
0:know=a-3b7e3v-7 0:korean=f3 0:kreyol=f5 0:la=a-3f-7g4k6m-8n-3o-7u4 0:labor=c9 0:labs=c-4h-3v12
0:ladder=c3 0:lado=i3 0:lados=b-4 0:lady=b-6d4e4h4v-7 0:lamanana=b-3c5k3q-12v3 0:landlord=e5
0:language=f6 0:lanoche=i4v-5 0:larguense=a4 0:las=b4c4d4f-6g4i3v-5 0:last=a3e5h3 0:lastime=c8
0:latarde=f-3g10k6q7 0:late=b-3g3v9 0:lately=c6 0:later=a-5b-9c-8g4q-5v-9 0:laughing=c-5v10 0:lbs=c3
0:le=h-6u6 0:leaking=c10v-4 0:leave=a3b-3 0:leaving=b4 0:lee=d-3 0:leg=b-3v3 0:legit=m6 0:legs=c4v-3
0:lejos=b-4i4 0:les=a4v-4 0:let=a6b-6g4j6v-3 0:letter=v6 0:levantar=c5 0:levanto=b3 0:level=c5
0:libere=j6k-3v-4 0:licencia=i5 0:license=b-4c-3i7 0:lie=c7 0:life=a-6b10 0:lifes=b3 0:lift=i9j-5
0:light=b3c3 0:like=a-10b-3f-11h7l3m3v5 0:limit=e-3 0:linda=e3n-4u7v-7 0:line=m-4n8 0:link=v8
0:liquido=c3 0:lisinopril=v3 0:list=f4j-3l3 0:lista=a3 0:listening=b6 0:listens=h4 0:little=b-5
0:live=a-7i-3v-10 0:living=v3 0:llama=b5 0:llamada=d4m3 0:llamadas=a5d-3 0:llamar=a5v-8
0:llamarme=a4f6 0:llamaron=a-5v12 0:llame=f-3 0:llameme=a-6d8g-6 0:llamen=v-7 0:llamo=a-4e6v5
0:llanta=c-3i4 0:llegar=b-4 0:llego=a-5g-4n5v7 0:llegue=b-3 0:lleva=i10 0:llevame=b9 0:llevar=b-4v5
0:lleve=f4 0:llevo=b-4g-3v8 0:llora=b-5c3 0:llorando=b6 0:llorar=b3 0:lloro=b5 0:lmao=v7
0:lo=a4b-9e5g10h-3u4v-4 0:lobby=b3 0:loca=v3 0:located=v4 0:locked=b-7v6 0:locura=b5v-3 0:log=g-3v11
0:lol=a-7b-10c-5i-7v23 0:long=v6 0:longer=a3b10v-8 0:look=e-4 0:looking=e8 0:looks=v5 0:lord=b6v-3
0:los=b-3d-3i-4l3n-14q-3u3v6 0:lose=a3 0:losing=b7 0:lost=e4g-4n3 0:lot=v7 0:louder=n7 0:lousy=c5
0:love=u4v-7 0:lovely=b-5 0:low=c7v-5 0:lucecitas=c3 0:luego=b-4f3g16v-3 0:lugar=h-3j8 0:luis=e8
0:lump=c4 0:lunar=c5 0:lunchend=g3 0:lunes=d5g8 0:luz=v7 0:lymph=c4 0:maam=e4 0:machete=b3
0:machine=m3v-3 0:machines=d3 0:made=v-4 0:madrugada=f3 0:mailbox=c3 0:make=a6b3c-4g-4k5n3
0:making=e-3 0:mal=b-9c14e6v-14 0:mala=n6 0:malas=b6c-3 0:maltratan=b5 0:mama=v-5 0:man=c-3h5v-3
0:manager=d7 0:manana=g11 0:manchando=c8 0:mandan=a5v-4 0:mandando=a-5v9 0:mandarin=f9
0:mandarme=a-5l4 0:mande=a-7f3n6v3 0:mandelo=n3 0:mandeme=v7 0:manden=a3v-11 0:manejando=b-3g7i-3
0:manejar=g-6v3 0:manejo=i7 0:manera=n5 0:mano=b8c-8 0:many=a6c-3u4 0:maquina=m5 0:maquinas=d3
0:maravilla=v5 0:marca=c3 0:marco=e5 0:maria=e7v-5 0:marquen=d3 0:martes=j4k4q6
0:mas=c-7d-6e-3i-3m3n12v-4 0:mata=b-4v3 0:matando=v6 0:matar=b10d-4v-8 0:matare=b7 0:matarme=v6
0:mate=c3 0:may=a-7e3l4m6 0:maybe=g3k-3 0:mayo=e5 0:me=b5c-4d6e-4h3k4l4n-10o-8p-8r-10s-7t-8v6
0:means=i5 0:meant=a-3e7 0:medical=d4i3v-9 0:medicare=v5 0:medicina=c7v-3 0:medicinas=c-3
0:medico=h9 0:medio=n3 0:meet=b5 0:mejor=b5h5u4v-9 0:meltdown=b3 0:menos=h6 0:mensajes=a-3b-3f5l3
0:mental=b3 0:mentally=b7c-4 0:menu=b-3v7 0:mes=b3v3 0:mesa=b6v-3 0:message=a-6b-4f-7l4
0:messaging=a5 0:metformin=v3 0:metio=c-3 0:mexico=e6 0:mi=a-7c-4d-6i6j6n-13 0:miedo=b-7c-4v3
0:mierda=a6 0:might=b3g5v-15 0:migraines=v4 0:mil=b-3 0:miles=i4 0:million=c-3v4 0:mind=a-5c-4j4l7v5
0:mine=b-3 0:minutes=b-3g6 0:mis=a-8c-9e-5l4v8 0:misa=g5 0:misery=b6 0:miss=b3 0:missed=k4n9v-5
0:mistake=e3 0:mistaken=e5 0:mixteco=f4 0:molestan=a4 0:mollera=c3 0:mom=v-4 0:momento=c-3g7
0:mommy=c-7e6 0:moms=c4 0:monday=g6k4q-5 0:month=v6 0:mordio=c4 0:more=a5c-4d-5e-3f-4h6j-4k-8m4n6
0:moretones=c-3 0:morir=f5 0:morirme=b3 0:most=c-3u4 0:mother=a4f6g-3 0:motor=c-5i6
0:move=g-3j-8k10q8v-5 0:moved=a-4e10k-5v-3 0:moverla=k5 0:movido=i6v-3 0:movie=v8 0:moving=c4
0:mrs=e3 0:much=b8f-8g-3 0:mucha=f3 0:mucho=c-4f3 0:muelas=v5 0:muere=v5 0:muero=a-3b-5v16
0:muerta=v-5 0:muerto=v4 0:muertos=b4 0:mueve=c7 0:mujer=h6 0:mujeres=h3 0:mundo=b6c-3
0:muneca=b7c-4 0:muriendo=v5 0:murio=c-5e4v4 0:music=v4 0:musiquita=v3 0:must=j5 0:mute=a10)";

}  // namespace rb::grammar
